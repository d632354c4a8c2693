using System.Buffers.Binary;
using System.Text;

namespace GovInfoReports.TestSupport.Pdf;

/// <summary>An output intent with a monitor profile whose colour space is the one the document uses (ISO 19005-2, 6.2.3 and 6.2.4).</summary>
internal static class OutputIntentRules
{
    private static readonly string[] Required = ["desc", "cprt", "wtpt", "kTRC"];

    public static IEnumerable<string> Check(PdfFileReader file)
    {
        var intent = file.Catalog.Array("OutputIntents")?.Dictionaries.SingleOrDefault(one => one.Name("S") == "GTS_PDFA1");
        if (intent?.Stream("DestOutputProfile") is not { } profile)
        {
            return ["There is no output intent with a profile."];
        }

        return
        [
            .. string.IsNullOrEmpty(intent.Text("OutputConditionIdentifier")) ? ["The output intent has no identifier."] : Array.Empty<string>(),
            .. profile.Dictionary.Number("N") == 1 ? Array.Empty<string>() : ["The profile's number of components is not 1."],
            .. profile.Data.Length > 132 ? CheckProfile(profile.Data) : ["The profile is cut off."],
        ];
    }

    private static IEnumerable<string> CheckProfile(byte[] profile)
    {
        if (Integer(profile, 0) != profile.Length)
        {
            yield return "The profile's size is not the one it states.";
        }

        if (profile[8] is not (2 or 4))
        {
            yield return "The profile's version is neither 2 nor 4.";
        }

        if (Text(profile, 12) is not ("mntr" or "prtr") || Text(profile, 16) != "GRAY" || Text(profile, 36) != "acsp")
        {
            yield return "The profile is not one of a gray monitor or printer.";
        }

        var tags = Enumerable.Range(0, Integer(profile, 128)).Select(index => 132 + (12 * index)).ToList();
        if (!Required.All(tag => tags.Exists(entry => Text(profile, entry) == tag)))
        {
            yield return "The profile lacks a required tag.";
        }

        if (tags.Exists(entry => Integer(profile, entry + 4) % 4 != 0 || Integer(profile, entry + 4) + Integer(profile, entry + 8) > profile.Length))
        {
            yield return "A tag of the profile lies outside of it.";
        }
    }

    private static int Integer(byte[] bytes, int offset) => BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(offset));

    private static string Text(byte[] bytes, int offset) => Encoding.ASCII.GetString(bytes, offset, 4);
}
