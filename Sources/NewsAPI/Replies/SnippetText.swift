/// A piece of text around the matches; `marks` are the matched words as [start, end) in bytes of `text`.
package struct SnippetText: Codable, Sendable, Equatable {
    package var text: String
    package var marks: [Span]

    package init(text: String, marks: [Span]) {
        self.text = text
        self.marks = marks
    }
}
