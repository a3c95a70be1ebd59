namespace Disclosure.Documents.Bytes;

/// <summary>Knows UTF-16 without a byte order mark: the zeros of its line ends, digits and marks all stand in the upper bytes.</summary>
internal static class Utf16
{
    private const int LeastZerosPerThousand = 20;

    // A few ideographs, such as 一, have a zero as their lower byte.
    private const int TimesAsMany = 4;

    /// <summary>Which byte of a character stands first.</summary>
    public enum ByteOrder
    {
        /// <summary>The bytes are no UTF-16.</summary>
        None,

        /// <summary>The lower byte.</summary>
        LittleEndian,

        /// <summary>The upper byte.</summary>
        BigEndian,
    }

    public static ByteOrder ByteOrderOf(ReadOnlySpan<byte> bytes)
    {
        long first = 0;
        long second = 0;
        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            if (bytes[i] == 0) first++;
            if (bytes[i + 1] == 0) second++;
        }

        var isText = bytes.Length % 2 == 0 && (first + second) * 1000 >= (long)bytes.Length / 2 * LeastZerosPerThousand;
        if (!isText || Math.Max(first, second) < TimesAsMany * Math.Min(first, second)) return ByteOrder.None;
        return first > second ? ByteOrder.BigEndian : ByteOrder.LittleEndian;
    }
}
