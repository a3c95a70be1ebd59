using System.Collections.Frozen;

namespace Disclosure.Reports.Organs;

/// <summary>
/// The departments of the State Council (国务院部门) that have reported since 2019, by their full and their usual short
/// names. One that is missing here is of unknown kind, never of a wrong one.
/// </summary>
internal static class CentralOrgans
{
    private const string Listed = """
        外交部 国防部 教育部 科学技术部 科技部 工业和信息化部 工信部 公安部 国家安全部 民政部 司法部 财政部
        人力资源和社会保障部 人力资源社会保障部 人社部 自然资源部 生态环境部 住房和城乡建设部 住房城乡建设部 住建部
        交通运输部 水利部 农业农村部 商务部 文化和旅游部 文旅部 退役军人事务部 退役军人部 应急管理部 应急部
        国家发展和改革委员会 国家发展改革委 国家发改委 国家民族事务委员会 国家民委 国家卫生健康委员会 国家卫生健康委 国家卫健委
        中国人民银行 审计署 国务院国有资产监督管理委员会 国务院国资委 国资委 海关总署
        国家税务总局 税务总局 国家市场监督管理总局 市场监管总局 国家广播电视总局 广电总局 国家体育总局 体育总局
        国家金融监督管理总局 金融监管总局 中国证券监督管理委员会 中国证监会 证监会
        中国银行保险监督管理委员会 中国银保监会 银保监会 国家统计局 国家知识产权局 国家医疗保障局 国家医保局 国家信访局
        国家国际发展合作署 国家机关事务管理局 国家互联网信息办公室 国家网信办 国家乡村振兴局 国家公务员局
        国家粮食和物资储备局 国家能源局 国家数据局 国家国防科技工业局 国家烟草专卖局 国家移民管理局 国家林业和草原局
        国家林草局 国家铁路局 中国民用航空局 中国民航局 国家邮政局 国家文物局 国家中医药管理局 国家疾病预防控制局
        国家矿山安全监察局 国家消防救援局 国家外汇管理局 国家药品监督管理局 国家药监局 国家档案局 国家密码管理局 国家保密局
        国家核安全局 国家原子能机构 国家航天局 国家海洋局 国家版权局 国家电影局 国家宗教事务局 国家语言文字工作委员会
        中国气象局 中国地震局
        """;

    private static readonly FrozenSet<string> Names =
        Listed.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a name is that of such a department, with or without that of the state before it.</summary>
    public static bool Has(string name)
    {
        const string state = "中华人民共和国";
        return Names.Contains(name.StartsWith(state, StringComparison.Ordinal) ? name[state.Length..] : name);
    }
}
