using Stargate.Economics.Api.Endpoints;
using Stargate.Economics.Api.Hosting;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Api.Problems;

if (args is [Samples.Command, ..]) return Samples.Run(args);

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.UseDefaultAddress();
builder.Services.AddStargate();
builder.Services.AddDocumentation();

var app = builder.Build();
if (!app.IsReady()) return 1;

app.UseVersionHeaders();
app.UseHeadAsGet();
app.UseProblems();
app.UseDocumentation();
app.UseRouting();

app.MapPages();
app.MapHealth();
var v1 = app.MapGroup("/v1").AddEndpointFilter(Acceptable.Check).AddEndpointFilter(StrictQuery.Check);
v1.MapEvaluate();
v1.MapUncertainty();
v1.MapTrace();
v1.MapSensitivity();
v1.MapGoalSeek();
v1.MapSweep();
v1.MapCompare();
v1.MapExplain();
v1.MapScenarios();
v1.MapReports();
v1.MapCharts();
v1.MapPresets();
v1.MapFigures();
v1.MapSources();
v1.MapSites();
v1.MapClaims();
v1.MapProgress();
v1.MapCommitments();
v1.MapIncentives();
v1.MapValidation();
v1.MapReference();
v1.MapInputs();
v1.MapIndustries();
v1.MapMultipliers();
v1.MapImpact();
v1.MapCashFlow();
v1.MapDepreciation();

app.Run();
return 0;
