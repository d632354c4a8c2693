using System.Collections.Concurrent;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace GovInfoReports.PublicSite.Hosting;

/// <summary>
/// Holds the keys that Razor Pages always asks for until the process ends. The site seals nothing (no cookies, no forms that write),
/// so nothing is lost with them and nothing need be written to disk.
/// </summary>
internal sealed class KeysInMemory : IXmlRepository
{
    private readonly ConcurrentBag<XElement> keys = [];

    public IReadOnlyCollection<XElement> GetAllElements() => [.. keys];

    public void StoreElement(XElement element, string friendlyName) => keys.Add(element);

    public static void Use(IServiceCollection services) => services.AddDataProtection().AddKeyManagementOptions(options =>
    {
        options.XmlRepository = new KeysInMemory();
        options.XmlEncryptor = new NullXmlEncryptor();
    });
}
