import ArticleReading
import NewsModel

extension ReadFile {
    /// One article; all of them say the same.
    static func sample(_ number: Int) -> ReadFile {
        let body =
            "The keeper of the lighthouse counted nine ships on Monday and wrote their names into a book of blue paper."
        return ReadFile(
            format: .text,
            charset: "utf-8",
            articles: [
                ReadArticle(
                    title: "Ships \(number)",
                    language: "en",
                    body: body,
                    pieces: [BodyPiece(bodyOffset: 0, span: FileSpan(0..<body.utf8.count))],
                    span: FileSpan(0..<body.utf8.count)
                )
            ]
        )
    }
}
