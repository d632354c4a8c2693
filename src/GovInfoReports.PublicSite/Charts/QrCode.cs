using Microsoft.AspNetCore.Html;
using QRCoder;

namespace GovInfoReports.PublicSite.Charts;

/// <summary>二维码 of an address, as a picture that keeps sharp on paper.</summary>
internal static class QrCode
{
    public static IHtmlContent Draw(string id, string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var modules = code.ModuleMatrix;
        return SvgBuilder.OnPage(id, "本报告永久地址的二维码", address, modules.Count, modules.Count, svg =>
        {
            svg.Rectangle("paper", 0, 0, modules.Count, modules.Count);
            for (var row = 0; row < modules.Count; row++)
            {
                for (var column = 0; column < modules.Count; column++)
                {
                    if (modules[row][column])
                    {
                        svg.Rectangle("ink", column, row, 1, 1);
                    }
                }
            }
        });
    }
}
