namespace Disclosure.Documents.Writing.Word;

/// <summary>The parts of a Word document that are the same for every report. Each font also goes by its Latin name.</summary>
internal static class WordParts
{
    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /// <summary>The fonts, with their other names and what may stand for them.</summary>
    public const string Fonts = $"""
        <w:fonts {Namespace}>
        <w:font w:name="仿宋"><w:altName w:val="FangSong"/><w:panose1 w:val="02010609060101010101"/><w:charset w:val="86"/><w:family w:val="modern"/>
            <w:pitch w:val="fixed"/></w:font>
        <w:font w:name="宋体"><w:altName w:val="SimSun"/><w:panose1 w:val="02010600030101010101"/><w:charset w:val="86"/><w:family w:val="auto"/>
            <w:pitch w:val="variable"/></w:font>
        <w:font w:name="黑体"><w:altName w:val="SimHei"/><w:panose1 w:val="02010609060101010101"/><w:charset w:val="86"/><w:family w:val="modern"/>
            <w:pitch w:val="fixed"/></w:font>
        <w:font w:name="Times New Roman"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/>
            <w:pitch w:val="variable"/></w:font>
        </w:fonts>
        """;

    /// <summary>The settings: no compatibility with versions before 2013.</summary>
    public const string Settings = $"""
        <w:settings {Namespace}><w:characterSpacingControl w:val="compressPunctuation"/><w:compat>
            <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
            <w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>
        """;

    /// <summary>The number of the page.</summary>
    public const string Footer = $"""
        <w:ftr {Namespace}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r><w:fldSimple w:instr=" PAGE ">
            <w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>
        """;

    /// <summary>Body text 仿宋 16 pt on lines of 28 pt, headings 黑体, the title and the tables 宋体.</summary>
    public const string Styles = $"""
        <w:styles {Namespace}>
        <w:docDefaults>
        <w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋" w:cs="Times New Roman"/><w:sz w:val="32"/>
            <w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
        <w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="560" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr></w:pPrDefault>
        </w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>
            <w:ind w:firstLineChars="200" w:firstLine="640"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:next w:val="Normal"/><w:qFormat/><w:pPr>
            <w:spacing w:before="240" w:after="560" w:line="640" w:lineRule="atLeast"/><w:contextualSpacing/><w:jc w:val="center"/></w:pPr><w:rPr>
            <w:rFonts w:eastAsia="宋体"/><w:b/><w:sz w:val="44"/><w:szCs w:val="44"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/>
            <w:ind w:firstLineChars="200" w:firstLine="640"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:customStyle="1" w:styleId="Table"><w:name w:val="Statutory Table"/><w:qFormat/><w:pPr>
            <w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="center"/></w:pPr><w:rPr><w:rFonts w:eastAsia="宋体"/><w:sz w:val="18"/>
            <w:szCs w:val="18"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:pPr><w:spacing w:line="240" w:lineRule="auto"/>
            <w:jc w:val="center"/></w:pPr><w:rPr><w:rFonts w:eastAsia="宋体"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:style>
        </w:styles>
        """;
}
