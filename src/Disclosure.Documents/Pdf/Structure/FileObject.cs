using UglyToad.PdfPig.Tokens;

namespace Disclosure.Documents.Pdf.Structure;

/// <summary>A numbered object as a file has it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Value">What it is; of a stream, its dictionary.</param>
/// <param name="Data">Of a stream, where its data may begin; otherwise the object's end.</param>
internal readonly record struct FileObject(long Number, IToken Value, int Data);
