using System.Collections.Frozen;

namespace Disclosure.Forms;

/// <summary>
/// Characters that are printed for others: traditional ones that occur in labels, in the names of organs and in what
/// reports say of figures, and radicals that some extractors give for ideographs.
/// </summary>
internal static class CharacterVariants
{
    private const char FirstRadical = '\u2F00';
    private const char FirstFurtherRadical = '\u2E80';

    private const string Traditional =
        "動開規範許對務項處罰強業費採購製發廢數現總減決額條內組織機構會計請結轉辦區這屬於國穩護權類過執詢" +
        "無關沒補後確訪舉報訴複復當認獲繳納繼續議訟維糾審經體況問題進係為與協據監單應將實錄辭號並級萬種檔" +
        "縣鄉鎮財廳衛農環勞稅聯黨紀檢導廣電視醫療館園資產場氣災僑" +
        "佔較長個來郵網絡傳億約餘銷違終調駁敗錯責撥兩從變覆臺檯員聽訊見佈讀節點線統劃圖書諮們還時間標準團隊啟態觀樣際濟貿記寫話繫夥營學術聲響畢歸別衝紙質遞掛簽訂徵達優異熱負領圍顯損壞隱賬帳罷歷屆雙隨獨誤盡職滿";

    private const string Simplified =
        "动开规范许对务项处罚强业费采购制发废数现总减决额条内组织机构会计请结转办区这属于国稳护权类过执询" +
        "无关没补后确访举报诉复复当认获缴纳继续议讼维纠审经体况问题进系为与协据监单应将实录辞号并级万种档" +
        "县乡镇财厅卫农环劳税联党纪检导广电视医疗馆园资产场气灾侨" +
        "占较长个来邮网络传亿约余销违终调驳败错责拨两从变复台台员听讯见布读节点线统划图书咨们还时间标准团队启态观样际济贸记写话系伙营学术声响毕归别冲纸质递挂签订征达优异热负领围显损坏隐账账罢历届双随独误尽职满";

    // The ideographs of the 214 radicals, in their order.
    private const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴" +
        "廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿" +
        "目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵" +
        "邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    // Of the radicals outside that order, those that are characters by themselves.
    private const string FurtherRadicals = "⺟⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳";
    private const string FurtherIdeographs = "母民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟";

    private static readonly FrozenDictionary<char, char> SimplifiedOf =
        Traditional.Concat(FurtherRadicals).Zip(Simplified.Concat(FurtherIdeographs)).ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>The simplified ideograph that a character stands for; the character itself where it stands for none.</summary>
    public static char Plain(char character)
    {
        if (character is >= FirstRadical and < (char)(FirstRadical + 214)) character = Radicals[character - FirstRadical];
        return character >= FirstFurtherRadical && SimplifiedOf.TryGetValue(character, out var simplified) ? simplified : character;
    }
}
