using System.Reflection;
using GovInfoReports.Core;
using GovInfoReports.Core.Accounts;

namespace GovInfoReports.BackOffice.Tests.Authorization;

public class ServiceWalkTests(OfficeFixture office) : IClassFixture<OfficeFixture>
{
    private static readonly string[] Suffixes = ["Service", "Queries", "Log"];

    public static TheoryData<string> Outsiders => OthersReport.Outsiders;

    [Fact]
    public void Every_call_is_listed()
    {
        var calls = typeof(Actor).Assembly.GetExportedTypes()
            .Where(type => type != typeof(Actor))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => Suffixes.Any(method.DeclaringType!.Name.EndsWith) || method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Actor)))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}").ToHashSet(StringComparer.Ordinal);
        var listed = ServiceTable.Rows.Select(row => row.Method).ToHashSet(StringComparer.Ordinal);

        calls.Except(listed).ShouldBeEmpty("these calls are not in ServiceTable: say there what each answers about another agency's report");
        listed.Except(calls).ShouldBeEmpty("these rows of ServiceTable name calls that are no more");
    }

    [Theory]
    [MemberData(nameof(Outsiders))]
    public async Task Anothers_report_is_not_found_by_any_call(string outsider)
    {
        var report = await OthersReport.CreateAsync(office.Store, outsider);

        foreach (var row in ServiceTable.Rows.Where(row => row.Why is null))
        {
            (await Should.ThrowAsync<NotFoundException>(() => row.Call!(office.Store, report), row.Method)).Message.ShouldBe("没有找到这份报告。", row.Method);
        }
    }

    [Theory]
    [MemberData(nameof(Outsiders))]
    public async Task Calls_that_name_no_report_reach_none_of_anothers(string outsider)
    {
        var report = await OthersReport.CreateAsync(office.Store, outsider);

        foreach (var row in ServiceTable.Rows.Where(row => row is { Why: not null, Call: not null }))
        {
            await row.Call!(office.Store, report);
        }

        var owners = await office.Store.Queries.GetAsync(report.Owner.Drafter, report.Id, TestContext.Current.CancellationToken);
        (owners.Version, owners.Content.Figures["T3.N.P"]).ShouldBe((2, 918273645m));
    }
}
