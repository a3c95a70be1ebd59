namespace Disclosure.Documents.Text;

/// <summary>What a tag means for the text in which it stands.</summary>
internal enum TagMeaning
{
    /// <summary>It is no tag: it stands in the text as it is written.</summary>
    None,

    /// <summary>At most, it changes how text is shown.</summary>
    Inline,

    /// <summary>It begins or ends a block of its own.</summary>
    Block,

    /// <summary>It breaks the line.</summary>
    Break,

    /// <summary>It stands for a picture, or for another thing without text.</summary>
    Thing,
}
