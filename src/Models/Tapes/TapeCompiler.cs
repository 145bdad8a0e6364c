using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Tapes;

/// <summary>Turns chunks of a tape into machine code that works on eight draws at once.</summary>
internal static class TapeCompiler
{
    private static readonly Type s_vector = typeof(Vector512<double>);
    private static readonly MethodInfo s_create = typeof(Vector512).GetMethod(nameof(Vector512.Create), [typeof(double)])!;
    private static readonly MethodInfo s_less = Generic(nameof(Vector512.LessThan));
    private static readonly MethodInfo s_greater = Generic(nameof(Vector512.GreaterThan));
    private static readonly MethodInfo s_choose = Generic(nameof(Vector512.ConditionalSelect));

    private static readonly Dictionary<TapeOperation, MethodInfo> s_operations = new()
    {
        [TapeOperation.Add] = s_vector.GetMethod("op_Addition", [s_vector, s_vector])!,
        [TapeOperation.Subtract] = s_vector.GetMethod("op_Subtraction", [s_vector, s_vector])!,
        [TapeOperation.Multiply] = s_vector.GetMethod("op_Multiply", [s_vector, s_vector])!,
        [TapeOperation.Divide] = s_vector.GetMethod("op_Division", [s_vector, s_vector])!,
        [TapeOperation.Exp] = typeof(Elementary).GetMethod(nameof(Elementary.Exp), [s_vector])!,
        [TapeOperation.Log] = typeof(Elementary).GetMethod(nameof(Elementary.Log), [s_vector])!,
    };

    /// <summary>Bytes that a number of a frame takes.</summary>
    public const int PlaceBytes = Lanes.Count * sizeof(double);

    /// <summary>Compiles a chunk.</summary>
    /// <param name="tape">The tape.</param>
    /// <param name="layout">Where its numbers stand.</param>
    /// <param name="steps">Steps of the chunk.</param>
    /// <returns>Code that reads and writes a frame at an address.</returns>
    public static Action<nint> Compile(Tape tape, TapeLayout layout, IReadOnlyList<int> steps)
    {
        var method = new DynamicMethod("tape", null, [typeof(nint)], typeof(TapeCompiler).Module, skipVisibility: true);
        var chunk = new Chunk(tape, layout, method.GetILGenerator());
        foreach (var step in steps) chunk.Emit(step);
        chunk.End();
        var code = method.CreateDelegate<Action<nint>>();
        RuntimeHelpers.PrepareDelegate(code);
        return code;
    }

    private static MethodInfo Generic(string name) =>
        typeof(Vector512).GetMethods().Single(method => method.Name == name && method.IsGenericMethodDefinition).MakeGenericMethod(typeof(double));

    private sealed class Chunk(Tape tape, TapeLayout layout, ILGenerator il)
    {
        private readonly Dictionary<int, LocalBuilder> _locals = [];

        public void Emit(int step)
        {
            if (layout.IsNested(step)) return;
            var (place, here) = (layout.PlaceOf(step), layout.IsReadHere(step));
            if (!here) Address(place);
            Work(step);
            if (!here)
            {
                il.Emit(OpCodes.Stobj, s_vector);
                return;
            }

            var local = il.DeclareLocal(s_vector);
            _locals[step] = local;
            il.Emit(OpCodes.Stloc, local);
            if (place < 0) return;
            Address(place);
            il.Emit(OpCodes.Ldloc, local);
            il.Emit(OpCodes.Stobj, s_vector);
        }

        public void End() => il.Emit(OpCodes.Ret);

        private void Work(int step)
        {
            var (operation, a, b, c) = tape[step];
            switch (operation)
            {
                case TapeOperation.Min or TapeOperation.Max:
                    Load(a);
                    Load(b);
                    il.Emit(OpCodes.Call, operation == TapeOperation.Min ? s_less : s_greater);
                    Load(a);
                    Load(b);
                    il.Emit(OpCodes.Call, s_choose);
                    break;
                case TapeOperation.Select:
                    Load(a);
                    Constant(0);
                    il.Emit(OpCodes.Call, s_greater);
                    Load(b);
                    Load(c);
                    il.Emit(OpCodes.Call, s_choose);
                    break;
                default:
                    Load(a);
                    if (TapeLayout.Reads(operation) == 2) Load(b);
                    il.Emit(OpCodes.Call, s_operations[operation]);
                    break;
            }
        }

        private void Load(int step)
        {
            if (tape[step].Operation == TapeOperation.Constant) Constant(tape.ValueOf(step));
            else if (layout.IsNested(step)) Work(step);
            else if (_locals.TryGetValue(step, out var local)) il.Emit(OpCodes.Ldloc, local);
            else
            {
                Address(layout.PlaceOf(step));
                il.Emit(OpCodes.Ldobj, s_vector);
            }
        }

        private void Constant(double value)
        {
            il.Emit(OpCodes.Ldc_R8, value);
            il.Emit(OpCodes.Call, s_create);
        }

        private void Address(int place)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldc_I4, place * PlaceBytes);
            il.Emit(OpCodes.Conv_I);
            il.Emit(OpCodes.Add);
        }
    }
}
