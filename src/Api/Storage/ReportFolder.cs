using Stargate.Economics.Api.Hosting;

namespace Stargate.Economics.Api.Storage;

/// <summary>The folder of the PDFs. A file appears in it whole or not at all.</summary>
/// <param name="folder">Where it is.</param>
public sealed class ReportFolder(string folder)
{
    /// <summary>Makes the folder.</summary>
    /// <exception cref="StartUpException">It cannot be made.</exception>
    public void Prepare()
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StartUpException($"The folder of reports {folder} cannot be made: {fault.Message} Set Storage:Reports.", fault);
        }
    }

    /// <summary>The file of a name, whether or not it is there.</summary>
    /// <param name="name">Name of the file.</param>
    /// <returns>The file.</returns>
    public FileInfo File(string name) => new(Path.Combine(folder, name));

    /// <summary>Writes a file: beside its place first and down to the disk, then into its place in one step.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="bytes">What goes in.</param>
    /// <param name="gone">Signals that nobody waits for it any more.</param>
    public async Task WriteAsync(string name, ReadOnlyMemory<byte> bytes, CancellationToken gone)
    {
        var temporary = Path.Combine(folder, $".{Guid.NewGuid():N}.tmp");
        try
        {
            await using (var stream = new FileStream(temporary, FileMode.CreateNew))
            {
                await stream.WriteAsync(bytes, gone);
                stream.Flush(flushToDisk: true);
            }
            System.IO.File.Move(temporary, Path.Combine(folder, name), overwrite: true);
        }
        finally
        {
            System.IO.File.Delete(temporary);
        }
    }
}
