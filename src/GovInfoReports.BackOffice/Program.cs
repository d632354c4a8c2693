using GovInfoReports.BackOffice.Accounts;
using GovInfoReports.BackOffice.Background;
using GovInfoReports.BackOffice.Board;
using GovInfoReports.BackOffice.Components;
using GovInfoReports.BackOffice.Drafting;
using GovInfoReports.BackOffice.Importing;
using GovInfoReports.BackOffice.Reports;
using GovInfoReports.BackOffice.Review;
using GovInfoReports.BackOffice.Setup;
using GovInfoReports.Core.Store;
using GovInfoReports.Typesetting.Fonts;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
builder.Host.UseDefaultServiceProvider(options => options.ValidateScopes = options.ValidateOnBuild = true);
builder.AddLogging();
builder.AddKeyRing();
builder.Services.AddReports(builder.Configuration.RequireConnection());
builder.Services.AddSingleton(FontSet.Load(builder.Configuration["Fonts:Directory"]));
builder.AddBackgroundWork();
builder.Services.AddSignIn();
builder.Services.AllowLargeForms();
builder.Services.AddScoped<ReviewActions>();
builder.Services.AddSingleton<ImportTurns>();
builder.Services.AddHealthChecks().AddCheck<StoreHealth>("store", tags: [StoreHealth.Ready]);
builder.Services.ConfigureHttpJsonOptions(options => EditJson.RefuseGaps(options.SerializerOptions));
builder.Services.AddRazorComponents().AddInteractiveServerComponents()
    .AddHubOptions(options => options.MaximumReceiveMessageSize = 1024 * 1024);

var app = builder.Build();
app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
app.Use(RefusalPages.OnlyForPages);
app.UseExceptionHandler(RefusalPages.Options);
app.UseMiddleware<SameOrigin>();
app.UseMiddleware<SecurityHeaders>();
app.UseAuthentication();
app.UseAuthorization();
app.UseAntiforgery();
app.MapStaticAssets().AllowAnonymous();
app.MapStoreHealth();
app.MapSignOut();
app.MapHome();
app.MapReports();
app.MapBoard();
app.MapDraftEdits();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
app.Run();

/// <summary>Entry point, named so that tests can host it.</summary>
public partial class Program;
