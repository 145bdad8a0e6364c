using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Tapes;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>Runs machine code made of the models for one programme: some tenths of a second to prepare, several times as fast after that.</summary>
internal sealed class TapeKernel : IDrawKernel
{
    /// <summary>Draws from which on the time to prepare is won back.</summary>
    public const int LeastDraws = 32_768;

    // Together the frames stay in the second level of a core's cache.
    private const int Frames = 4;

    private readonly TapeProgram _program;
    private readonly TapeFrame[] _frames;

    private TapeKernel(TapeProgram program) => (_program, _frames) = (program, [.. Enumerable.Range(0, Frames).Select(_ => program.NewFrame())]);

    /// <summary>Makes the machine code of a programme.</summary>
    /// <param name="plan">The programme.</param>
    /// <param name="columns">What is kept.</param>
    /// <param name="drawn">Slots that differ from draw to draw.</param>
    /// <param name="threads">Largest number of threads.</param>
    /// <param name="gone">Stops compiling.</param>
    /// <returns>What makes a kernel for each thread.</returns>
    public static Func<IDrawKernel> Prepare(ProgramPlan plan, DrawColumns columns, IReadOnlyList<int> drawn, int threads, CancellationToken gone = default)
    {
        var tape = new Tape();
        Recorded[] slots = [.. plan.Slots.Select(slot => Recorded.Of(slot.Central))];
        foreach (var d in drawn) slots[d] = tape.Input(plan.Slots[d].Low, plan.Slots[d].High);
        var results = new Recorded[columns.Count];
        columns.Evaluate(slots, new Workspace<Recorded>(), new Recorded?[QuantityKeys.Count], results);
        var program = new TapeProgram(tape, drawn.Select(d => slots[d]), results, threads, gone);
        return () => new TapeKernel(program);
    }

    /// <inheritdoc/>
    public bool Needs(int drawn) => _program.Needs(drawn);

    /// <inheritdoc/>
    public void Run(double[][] draws, double[][] results, int first, int count)
    {
        for (var k = 0; k < count; k += Frames * Lanes.Count)
        {
            var frames = Math.Min(Frames, (count - k) / Lanes.Count);
            _program.Run(_frames.AsSpan(0, frames), draws, k, results, first + k);
        }
    }
}
