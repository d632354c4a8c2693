namespace GovInfoReports.Documents.Import.Reading;

/// <summary>How much may still be unpacked from one file.</summary>
internal sealed class UnpackingLimit(long bytes)
{
    private long rest = bytes;

    /// <exception cref="ImportException">More than the limit was unpacked.</exception>
    public int Count(int read) => (rest -= read) >= 0
        ? read
        : throw new ImportException("文件解压后过大，可能是恶意构造的压缩文件，没有读取；请检查文件来源，重新取得报告。");
}

/// <summary>Reads on until the limit is used up.</summary>
internal sealed class CountedStream(Stream inner, UnpackingLimit limit) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => limit.Count(inner.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => limit.Count(inner.Read(buffer));

    public override void Flush() => inner.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
