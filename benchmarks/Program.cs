using BenchmarkDotNet.Running;
using Stargate.Economics.Benchmarks;

if (args is [Peers.Command, ..]) Peers.Run(args);
else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
