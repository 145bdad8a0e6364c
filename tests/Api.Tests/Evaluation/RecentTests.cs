using Stargate.Economics.Api.Evaluation;

namespace Stargate.Economics.Api.Tests.Evaluation;

public sealed class RecentTests
{
    [Fact]
    public void What_was_asked_for_longest_ago_is_forgotten_first()
    {
        var recent = new Recent<int, string>(2);
        recent.Keep(1, "one");
        recent.Keep(2, "two");
        recent.Find(1);
        recent.Keep(3, "three");
        Assert.Equal(("one", null, "three"), (recent.Find(1), recent.Find(2), recent.Find(3)));
    }

    [Fact]
    public void Keeping_again_replaces()
    {
        var recent = new Recent<int, string>(2);
        recent.Keep(1, "one");
        recent.Keep(1, "uno");
        recent.Keep(2, "two");
        Assert.Equal(("uno", "two"), (recent.Find(1), recent.Find(2)));
    }
}
