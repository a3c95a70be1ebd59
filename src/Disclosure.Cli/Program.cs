using System.Text;
using Disclosure.Cli;
using Disclosure.Cli.Running;

if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected) Console.OutputEncoding = Encoding.UTF8;
return DisclosureCommand.Run(args, Surroundings.OfProcess());
