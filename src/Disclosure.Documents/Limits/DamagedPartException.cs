using Disclosure.Messages;

namespace Disclosure.Documents.Limits;

/// <summary>What is wrong with a part of a document, in words for people. Told as a problem; never thrown to a caller.</summary>
internal sealed class DamagedPartException(BilingualText fault) : Exception(fault.English)
{
    /// <summary>What is wrong.</summary>
    public BilingualText Fault => fault;
}
