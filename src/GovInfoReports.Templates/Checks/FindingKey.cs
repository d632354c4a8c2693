using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace GovInfoReports.Templates.Checks;

/// <summary>Builds the stable name of a finding, such as <c>N-DOC:5b0c51e2a9f3d871</c>.</summary>
internal static class FindingKey
{
    public static string Of(Finding finding)
    {
        var identity = $"{string.Join(',', finding.Fields)}\n{finding.Excerpt?.Words}\n{finding.Occurrence}";
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(identity), hash);
        return $"{finding.Rule}:{BinaryPrimitives.ReadUInt64BigEndian(hash):x16}";
    }
}
