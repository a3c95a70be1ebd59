namespace Disclosure.Documents.Word;

/// <summary>What stands one below another in a Word document: paragraphs and tables.</summary>
internal abstract record WordBlock;
