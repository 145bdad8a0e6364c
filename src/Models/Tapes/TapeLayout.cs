namespace Stargate.Economics.Models.Tapes;

/// <summary>
/// Which steps of a tape are needed for some results, in which order, in chunks of a size that a compiler works well on, and
/// where in a frame each number stands that a later chunk reads. A place is used again once nothing reads its number any more.
/// </summary>
internal sealed class TapeLayout
{
    private const int StepsPerChunk = 600;
    private const int MostNested = 12;

    private readonly Tape _tape;
    private readonly int[] _chunk;
    private readonly int[] _lastChunk;
    private readonly int[] _uses;
    private readonly int[] _reader;
    private readonly bool[] _readHere;
    private readonly bool[] _nested;
    private readonly int[] _place;

    /// <summary>Lays a tape out.</summary>
    /// <param name="tape">The tape.</param>
    /// <param name="outputs">Steps whose numbers are wanted.</param>
    public TapeLayout(Tape tape, IReadOnlyList<int> outputs)
    {
        _tape = tape;
        (_chunk, _lastChunk, _uses, _reader) = (new int[tape.Count], new int[tape.Count], new int[tape.Count], new int[tape.Count]);
        (_readHere, _nested, _place) = (new bool[tape.Count], new bool[tape.Count], new int[tape.Count]);
        Array.Fill(_place, -1);
        var order = Needed(outputs);
        Chunks = [.. order.Chunk(StepsPerChunk)];
        for (var c = 0; c < Chunks.Count; c++)
        {
            foreach (var step in Chunks[c]) _chunk[step] = c;
        }

        Follow(order, outputs);
        Nest(order);
        Place(outputs);
    }

    /// <summary>[chunk] its steps in order.</summary>
    public IReadOnlyList<int[]> Chunks { get; }

    /// <summary>Numbers that a frame holds.</summary>
    public int Places { get; private set; }

    /// <summary>Whether a step is worked out where its only reader reads it.</summary>
    public bool IsNested(int step) => _nested[step];

    /// <summary>Whether a step of the same chunk reads it.</summary>
    public bool IsReadHere(int step) => _readHere[step];

    /// <summary>Place in the frame; −1 for a number that stands in none.</summary>
    public int PlaceOf(int step) => _place[step];

    /// <summary>How many steps an operation reads.</summary>
    public static int Reads(TapeOperation operation) => operation switch
    {
        TapeOperation.Constant or TapeOperation.Input => 0,
        TapeOperation.Exp or TapeOperation.Log => 1,
        TapeOperation.Select => 3,
        _ => 2,
    };

    private int Read(int step, int operand) => operand == 0 ? _tape[step].A : operand == 1 ? _tape[step].B : _tape[step].C;

    /// <summary>Steps that the outputs need, other than constants and inputs; counts who reads what.</summary>
    private List<int> Needed(IReadOnlyList<int> outputs)
    {
        foreach (var output in outputs) _uses[output] += 2;
        List<int> order = [];
        for (var step = _tape.Count - 1; step >= 0; step--)
        {
            var reads = Reads(_tape[step].Operation);
            if (_uses[step] == 0 || reads == 0) continue;
            order.Add(step);
            for (var r = 0; r < reads; r++) _uses[Read(step, r)]++;
        }

        order.Reverse();
        return order;
    }

    private void Follow(List<int> order, IReadOnlyList<int> outputs)
    {
        foreach (var step in order)
        {
            for (var r = 0; r < Reads(_tape[step].Operation); r++)
            {
                var read = Read(step, r);
                _reader[read] = step;
                _lastChunk[read] = Math.Max(_lastChunk[read], _chunk[step]);
                _readHere[read] |= _chunk[read] == _chunk[step];
            }
        }

        foreach (var output in outputs) _lastChunk[output] = Chunks.Count;
    }

    private void Nest(List<int> order)
    {
        var depth = new int[_tape.Count];
        foreach (var step in order)
        {
            for (var r = 0; r < Reads(_tape[step].Operation); r++)
            {
                if (_nested[Read(step, r)]) depth[step] = Math.Max(depth[step], depth[Read(step, r)]);
            }

            depth[step]++;
            // The smaller and the larger of two are compared first and chosen then: each operand is read twice.
            _nested[step] = _uses[step] == 1 && depth[step] < MostNested && _chunk[_reader[step]] == _chunk[step]
                && _tape[_reader[step]].Operation is not (TapeOperation.Min or TapeOperation.Max);
        }
    }

    private void Place(IReadOnlyList<int> outputs)
    {
        for (var step = 0; step < _tape.Count; step++)
        {
            if (_tape[step].Operation == TapeOperation.Input && _uses[step] > 0) _place[step] = Places++;
        }

        foreach (var output in outputs)
        {
            if (_tape[output].Operation == TapeOperation.Constant && _place[output] < 0) _place[output] = Places++;
        }

        Stack<int> free = [];
        var ending = new List<int>[Chunks.Count];
        for (var c = 0; c < ending.Length; c++) ending[c] = [];
        for (var c = 0; c < ending.Length; c++)
        {
            foreach (var step in Chunks[c])
            {
                if (_lastChunk[step] == c) continue;
                _place[step] = free.Count > 0 ? free.Pop() : Places++;
                if (_lastChunk[step] < ending.Length) ending[_lastChunk[step]].Add(_place[step]);
            }

            foreach (var place in ending[c]) free.Push(place);
        }
    }
}
