namespace Disclosure.Cli.Results.Serving;

/// <summary>A file of the page.</summary>
/// <param name="MediaType">What it is.</param>
/// <param name="IsPacked">Whether its bytes are packed with Brotli.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record PageFile(string MediaType, bool IsPacked, byte[] Bytes);
