namespace Disclosure.Reports.Claims.Lexing;

/// <summary>What words of a class mean in sentences on figures. The words are those of the <see cref="Lexicon"/>.</summary>
internal enum WordClass
{
    /// <summary>None.</summary>
    None,

    // What is spoken of.
    Application, WeakApplication, Reconsideration, Litigation, DirectSuit, SuitAfterReview, Dispute,
    AdministrativeRule, NormativeDocument, Licensing, Penalty, Compulsion, Fee, ProcessingFee,
    OtherMatter, Publication, Attribute,

    // What was done with applications.
    Received, NewlyReceived, Added, Handled, Replied, CarriedIn, CarriedOut, Carried, InProgress,

    // Outcomes of applications: the rows of section 三.
    Disclosed, Open, PartlyDisclosed, Refused, UnableToProvide, NotProcessed, OtherHandling, Rest,
    StateSecret, ProhibitedByLaw, EndangersSecurity, ThirdParty, InternalAffairs, Deliberative, CaseFile, Inquiry,
    NotHeld, NotExisting, RequiresCreation, Unclear, Petition, Repeated, PublishedMaterial, MassApplications, ConfirmOrReissue,
    CorrectionOverdue, FeeOverdue, Withdrawn,

    // Outcomes of reconsideration and suits: the columns of section 四.
    Upheld, Corrected, Dismissed, OtherOutcome, Decided,

    // What was done with documents.
    Issued, Repealed, InForce, NewlyDisclosed, TotalDisclosed, Published, Amended, Procurement,

    // Who applied, and how.
    NaturalPerson, Citizen, Organization, CommercialEnterprise, ResearchInstitution, PublicInterest, LegalService, OtherOrganization,
    Online, ByMail, InPerson, ByFax, Channel,

    // Shares and changes.
    Share, RateOfDone, RateOfReply, RateOfDisclosure, RateOfCorrection, RateOnTime, Up, Down, Compared, SamePeriod,

    // Words that steer.
    Among, ListMark, Contains, AllOf, Each, Total, AndOthers, Not, Nothing, Occur, Connector, OnTime, Decision, Amount,

    // Words of guards.
    OtherYear, ThisYear, PartOfYear, Since, LastYears, Towards, OtherBody, Apart, OwnBody, NotCharged, Approximately, AtLeast, Plan, Condition,
    WiderBody, Ordinal, Origin, Turn, ReviewBody, Average, Due, FeeNotice, Ignored,
}
