using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Tapes;

/// <summary>A tape made into machine code for some outputs. Many threads may run it, each on a frame of its own.</summary>
internal sealed class TapeProgram
{
    private readonly Tape _tape;
    private readonly TapeLayout _layout;
    private readonly Action<nint>[] _chunks;
    private readonly int[] _inputs;
    private readonly int[] _outputs;
    private readonly int[] _outputPlaces;

    /// <summary>Lays out and compiles.</summary>
    /// <param name="tape">The tape.</param>
    /// <param name="inputs">Its inputs, in the order in which draws give them.</param>
    /// <param name="outputs">What is wanted, in the order in which it is given.</param>
    /// <param name="threads">Largest number of threads.</param>
    /// <param name="gone">Stops compiling.</param>
    public TapeProgram(Tape tape, IEnumerable<Recorded> inputs, IEnumerable<Recorded> outputs, int threads, CancellationToken gone = default)
    {
        _tape = tape;
        _outputs = [.. outputs.Select(tape.StepOf)];
        _layout = new(tape, _outputs);
        _inputs = [.. inputs.Select(input => _layout.PlaceOf(input.Step))];
        _outputPlaces = [.. _outputs.Select(_layout.PlaceOf)];
        _chunks = new Action<nint>[_layout.Chunks.Count];
        Parallel.For(0, _chunks.Length, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = gone }, c => _chunks[c] = TapeCompiler.Compile(_tape, _layout, _layout.Chunks[c]));
    }

    /// <summary>Whether the outputs depend on an input.</summary>
    /// <param name="input">Index of the input.</param>
    public bool Needs(int input) => _inputs[input] >= 0;

    /// <summary>A frame for one thread.</summary>
    public TapeFrame NewFrame()
    {
        var frame = new TapeFrame(_layout.Places);
        foreach (var output in _outputs)
        {
            if (_tape[output].Operation == TapeOperation.Constant) frame.Fill(_layout.PlaceOf(output), _tape.ValueOf(output));
        }

        return frame;
    }

    /// <summary>Works draws out, eight to a frame. Each chunk runs over all frames before the next, while its code is at hand.</summary>
    /// <param name="frames">Where the numbers stand.</param>
    /// <param name="inputs">[input][draw].</param>
    /// <param name="from">Place of the first draw in <paramref name="inputs"/>.</param>
    /// <param name="outputs">[output][draw].</param>
    /// <param name="to">Place of the first draw in <paramref name="outputs"/>.</param>
    public void Run(ReadOnlySpan<TapeFrame> frames, double[][] inputs, int from, double[][] outputs, int to)
    {
        for (var i = 0; i < _inputs.Length; i++)
        {
            if (_inputs[i] < 0) continue;
            for (var f = 0; f < frames.Length; f++) frames[f].Read(_inputs[i], inputs[i], from + (f * Lanes.Count));
        }

        foreach (var chunk in _chunks)
        {
            foreach (var frame in frames) chunk(frame.Address);
        }

        for (var o = 0; o < _outputs.Length; o++)
        {
            for (var f = 0; f < frames.Length; f++) frames[f].Write(_outputPlaces[o], outputs[o], to + (f * Lanes.Count));
        }
    }
}
