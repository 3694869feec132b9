/// The lines above a pasted article that say whose it is: outlet, time, title.
struct PastedHead: Equatable {
    enum Form {
        /// "The Outlet" / "2 hours ago" / "- The Outlet" / title, and its variants.
        case block
        /// A database's export: "Document 1 of 5", "Byline:", "Length:", "Body".
        case document
        /// "Title: …" and further fields.
        case fields
        /// A Markdown heading with a line of its own beneath it.
        case heading
    }

    var form: Form
    /// Lines from the first of the head to the last; empty where the head is still to be read.
    var lines: Range<Int>
    var outlet: String?
    var titleLine: Int?
    var writer: String?
    var age: RelativeAge?
    var date: DateLine?
    /// What a page shows only above an article: without a text below it is a teaser.
    var isCertain: Bool
}
