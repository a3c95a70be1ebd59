using System.Text;
using Disclosure.Cli;

if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected) Console.OutputEncoding = Encoding.UTF8;
return DisclosureCommand.Run(args, Surroundings.OfProcess());
