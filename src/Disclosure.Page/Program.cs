using Disclosure.Page;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

var host = WebAssemblyHostBuilder.CreateDefault(args);
host.RootComponents.Add<App>("#page");
await host.Build().RunAsync();
