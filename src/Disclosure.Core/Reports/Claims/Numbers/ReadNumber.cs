namespace Disclosure.Reports.Claims.Numbers;

/// <summary>A number as it stands in a text. Equal by all.</summary>
/// <param name="Value">What it says, its unit (万, 亿) counted in.</param>
/// <param name="PrintedUnit">What one step of its last printed digit is worth: 1 for 7, 1000 for 21.9万, 0.01 for 44.44.</param>
/// <param name="IsApproximate">Whether it says of itself that it is not exact: 余, 多, 几.</param>
/// <param name="Length">How many characters it has.</param>
internal readonly record struct ReadNumber(decimal Value, decimal PrintedUnit, bool IsApproximate, int Length);
