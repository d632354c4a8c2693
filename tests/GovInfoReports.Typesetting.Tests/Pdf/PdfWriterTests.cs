using GovInfoReports.TestSupport.Pdf;
using GovInfoReports.Typesetting.Pages;
using GovInfoReports.Typesetting.Pdf;

namespace GovInfoReports.Typesetting.Tests.Pdf;

public class PdfWriterTests
{
    [Fact]
    public void A_document_with_one_of_everything_breaks_no_rule() =>
        PdfConformance.Check(PdfWriter.Write(TrialDocument.Build())).ShouldBeEmpty();

    [Fact]
    public void A_document_with_next_to_nothing_breaks_no_rule()
    {
        var root = new StructureElement(StructureRole.Document);
        var document = new TypesetDocument(new DocumentProperties("题", "", "", "zh-CN"), [new TrialPage().Build()], root, []);

        PdfConformance.Check(PdfWriter.Write(document)).ShouldBeEmpty();
    }

    [Fact]
    public void Equal_documents_are_equal_files() =>
        PdfWriter.Write(TrialDocument.Build()).ShouldBe(PdfWriter.Write(TrialDocument.Build()));

    [Fact]
    public void A_document_is_the_same_file_on_any_thread()
    {
        var document = TrialDocument.Build();
        var expected = PdfWriter.Write(document);

        var different = ParallelEnumerable.Range(0, 400).Count(_ => !PdfWriter.Write(document).AsSpan().SequenceEqual(expected));

        different.ShouldBe(0);
    }

    [Fact]
    public void Different_documents_have_different_identifiers()
    {
        var document = TrialDocument.Build();
        var other = document with { Properties = document.Properties with { Title = "另一份" } };

        Identifier(PdfWriter.Write(other)).ShouldNotBe(Identifier(PdfWriter.Write(document)));
    }

    [Fact]
    public void A_document_without_pages_is_refused() =>
        Should.Throw<ArgumentException>(() => PdfWriter.Write(TrialDocument.Build() with { Pages = [] }))
            .Message.ShouldStartWith("A document has at least one page.");

    [Fact]
    public void Content_of_an_element_outside_the_structure_is_refused()
    {
        var page = new TrialPage().Text(new StructureElement(StructureRole.Paragraph), "文", 100, 100).Build();

        Should.Throw<ArgumentException>(() => PdfWriter.Write(TrialDocument.Build() with { Pages = [page] }))
            .Message.ShouldStartWith("A page item refers to a Paragraph that is not in the document's structure.");
    }

    [Fact]
    public void Two_cells_of_one_name_are_refused()
    {
        var document = TrialDocument.Build();
        document.Root.Children[2].Children[2].Add(new StructureElement(StructureRole.DataCell) { Id = "人" });

        Should.Throw<ArgumentException>(() => PdfWriter.Write(document));
    }

    private static byte[] Identifier(byte[] file) => ((PdfString)new PdfFileReader(file).Trailer.Array("ID")!.Items.First()!).Bytes;
}
