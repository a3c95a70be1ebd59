using Disclosure.Samples;

if (args is not [var folder])
{
    Console.Error.WriteLine("Name the folder that the county's reports are written to.");
    return 64;
}

CountyFolder.Write(folder);
Console.WriteLine($"{folder}: {CountyFolder.Units.Units.Count} reports, units.csv");
return 0;
