using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace GovInfoReports.RepositoryTests.Deployment;

/// <summary>docker-compose.yml as its services see it: anchors and merge keys resolved, variables as written.</summary>
internal sealed class ComposeFile
{
    public const string Path = "docker-compose.yml";

    public static ComposeFile Current { get; } = Parse(Repository.Read(Path));

    public Dictionary<string, ComposeService> Services { get; init; } = [];

    public Dictionary<string, object?> Volumes { get; init; } = [];

    public ComposeService this[string service] => Services[service];

    public IEnumerable<ComposeService> Built => Services.Values.Where(service => service.Build is not null);

    private static ComposeFile Parse(string yaml) =>
        new DeserializerBuilder()
            .WithNamingConvention(UnderscoredNamingConvention.Instance)
            .IgnoreUnmatchedProperties()
            .WithEnforceRequiredMembers()
            .Build()
            .Deserialize<ComposeFile>(new MergingParser(new Parser(new StringReader(yaml))));
}

internal sealed class ComposeService
{
    public ComposeBuild? Build { get; init; }

    public List<string> Command { get; init; } = [];

    public Dictionary<string, string> Environment { get; init; } = [];

    public List<string> Ports { get; init; } = [];

    public List<string> Volumes { get; init; } = [];

    public Dictionary<string, ComposeDependency> DependsOn { get; init; } = [];

    public ComposeHealthCheck? Healthcheck { get; init; }

    /// <summary>Mounts as (source, target): a source that starts with a dot is a path of the repository, any other a named volume.</summary>
    public IEnumerable<(string Source, string Target)> Mounts => Volumes.Select(volume => volume.Split(':')).Select(parts => (parts[0], parts[1]));
}

internal sealed class ComposeBuild
{
    public required string Context { get; init; }

    public required string Target { get; init; }

    public Dictionary<string, string> Args { get; init; } = [];
}

internal sealed class ComposeDependency
{
    public required string Condition { get; init; }
}

internal sealed class ComposeHealthCheck
{
    public List<string> Test { get; init; } = [];
}
