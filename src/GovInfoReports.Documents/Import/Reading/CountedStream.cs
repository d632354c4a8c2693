namespace GovInfoReports.Documents.Import.Reading;

/// <summary>How much may still be unpacked from one archive.</summary>
internal sealed class UnpackingLimit(long bytes)
{
    private long rest = bytes;

    /// <exception cref="ImportException">More than the limit was unpacked.</exception>
    public void Count(long unpacked)
    {
        if ((rest -= unpacked) < 0)
        {
            throw new ImportException(
                $"文件解压后过大（超过 {ImportLimits.UnpackedBytes / 1024 / 1024} MB 或压缩前后相差 {ImportLimits.UnpackingRatio} 倍以上），可能是恶意构造的压缩文件，没有读取；请检查文件来源，重新取得报告。");
        }
    }
}

/// <summary>One part of an archive, read until it or the archive has used up its limit.</summary>
internal sealed class CountedStream(Stream inner, UnpackingLimit limit) : Stream
{
    // A tag this long has tens of thousands of attributes, which an XML reader compares with one another.
    private const int LongestTag = 512 * 1024;

    private long count;
    private long sinceTag;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        limit.Count(read);
        count += read;
        if (count > ImportLimits.PartBytes)
        {
            throw new ImportException($"文件里有一个部件展开后超过 {ImportLimits.PartBytes / 1024 / 1024} MB，不会是年度报告；请只保留报告全文，另存之后再导入。");
        }

        var end = buffer[..read].LastIndexOf((byte)'>');
        sinceTag = end < 0 ? sinceTag + read : read - end - 1;
        return sinceTag <= LongestTag
            ? read
            : throw new ImportException("文件里有一处标记长得不正常，可能是恶意构造的，没有读取；请检查文件来源，重新取得报告。");
    }

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
