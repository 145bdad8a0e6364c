using Stargate.Economics.Api.Storage;

namespace Stargate.Economics.Api.Tests.Storage;

public sealed class SortableIdTests
{
    private static readonly DateTimeOffset s_now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Later_ids_sort_later() =>
        Assert.True(string.CompareOrdinal(SortableId.At(s_now), SortableId.At(s_now.AddMilliseconds(1))) < 0);

    [Fact]
    public void Ids_of_one_moment_differ() =>
        Assert.Equal(1_000, Enumerable.Range(0, 1_000).Select(_ => SortableId.At(s_now)).Distinct().Count());

    [Fact]
    public void Ids_are_26_letters_and_digits() => Assert.Matches("^[0-9a-hjkmnp-tv-z]{26}$", SortableId.At(s_now));
}
