using Disclosure.Reports.Claims.Lexing;

namespace Disclosure.Reports.Claims.Patterns;

/// <summary>Which words name which topic, and which topics are joined into one.</summary>
internal static class Topics
{
    /// <summary>The topic that a word names; none for most.</summary>
    public static Topic Of(WordClass word) => word switch
    {
        WordClass.Application => Topic.Applications,
        WordClass.Reconsideration => Topic.Reconsideration,
        WordClass.Litigation => Topic.Suits,
        WordClass.DirectSuit => Topic.DirectSuits,
        WordClass.SuitAfterReview => Topic.SuitsAfterReview,
        WordClass.Dispute => Topic.Cases,
        WordClass.AdministrativeRule => Topic.Rules,
        WordClass.NormativeDocument => Topic.Documents,
        WordClass.Licensing => Topic.Licensing,
        WordClass.Penalty => Topic.Penalties,
        WordClass.Compulsion => Topic.Compulsion,
        WordClass.Fee => Topic.Fees,
        WordClass.ProcessingFee or WordClass.FeeNotice => Topic.ProcessingFee,
        WordClass.Procurement => Topic.Procurement,
        WordClass.OtherMatter or WordClass.Publication => Topic.Elsewhere,
        _ => Topic.None,
    };

    /// <summary>Whether a word is said of applications alone, so that it names them where nothing else is spoken of.</summary>
    public static bool ImpliesApplications(WordClass word) => word is WordClass.Disclosed or WordClass.PartlyDisclosed or WordClass.Refused
        or WordClass.UnableToProvide
        or WordClass.NotProcessed or WordClass.OtherHandling or WordClass.CarriedIn or WordClass.CarriedOut or WordClass.NotHeld
            or WordClass.NotExisting or WordClass.RequiresCreation
        or WordClass.Petition or WordClass.Repeated or WordClass.MassApplications or WordClass.ConfirmOrReissue or WordClass.CorrectionOverdue
        or WordClass.FeeOverdue or WordClass.Deliberative or WordClass.CaseFile or WordClass.InternalAffairs or WordClass.NewlyReceived
            or WordClass.ProhibitedByLaw;

    /// <summary>The topics of which some together consist.</summary>
    public static IEnumerable<Topic> Single(Topic topics) =>
        Enum.GetValues<Topic>().Where(topic => int.PopCount((int)topic) == 1 && topics.HasFlag(topic));

    /// <summary>Whether two topics are of one kind, so that a list may name both (规章、规范性文件).</summary>
    public static bool AreAlike(Topic one, Topic other) => one == other || IsWithin(one, other, Topic.Cases) || IsWithin(one, other, Topic.Papers)
        || IsWithin(one, other, Topic.Decisions);

    private static bool IsWithin(Topic one, Topic other, Topic all) => one != Topic.None && other != Topic.None && (one & ~all) == 0 && (other & ~all) == 0;
}
