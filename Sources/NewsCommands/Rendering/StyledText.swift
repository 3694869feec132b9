/// How a piece of text looks where the terminal can show it.
struct TextStyle: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let bold = TextStyle(rawValue: 1)
    static let dim = TextStyle(rawValue: 2)
    /// A word that matches the query.
    static let match = TextStyle(rawValue: 4)
    static let good = TextStyle(rawValue: 8)
    static let bad = TextStyle(rawValue: 16)

    /// SGR parameters (ECMA-48).
    var parameters: String {
        let known: [(TextStyle, String)] = [
            (.bold, "1"), (.dim, "2"), (.match, "1;33"), (.good, "32"), (.bad, "31"),
        ]
        return known.filter { contains($0.0) }.map(\.1).joined(separator: ";")
    }
}

/// A text in pieces of one style each. Its pieces are harmless: whoever makes it passes file text through `TerminalText`.
struct StyledText: Equatable, Sendable {
    struct Piece: Equatable, Sendable {
        var text: String
        var style: TextStyle
    }

    var pieces: [Piece] = []

    mutating func append(_ text: String, _ style: TextStyle = []) {
        if text.isEmpty { return }
        if pieces.last?.style == style {
            pieces[pieces.count - 1].text += text
        } else {
            pieces.append(Piece(text: text, style: style))
        }
    }

    mutating func append(_ other: StyledText) {
        for piece in other.pieces { append(piece.text, piece.style) }
    }

    var isEmpty: Bool { pieces.isEmpty }
    var width: Int { pieces.reduce(into: 0) { $0 += DisplayWidth.of($1.text) } }

    /// As bytes for the terminal (`styled`) or without any escape sequence.
    func rendered(styled: Bool) -> String {
        var result = ""
        for piece in pieces {
            if styled, !piece.style.isEmpty {
                result += "\u{1B}[\(piece.style.parameters)m\(piece.text)\u{1B}[0m"
            } else {
                result += piece.text
            }
        }
        return result
    }
}

extension StyledText {
    init(_ text: String, _ style: TextStyle = []) {
        append(text, style)
    }

    /// A snippet with its marks, given as bytes of `text`. Marks that lie outside, overlap or cut a letter are moved or left out.
    init(snippet text: String, marks: [Range<Int>]) {
        var position = text.startIndex
        for mark in marks.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            let start = max(Self.letter(at: mark.lowerBound, of: text), position)
            let end = Self.letter(at: mark.upperBound, of: text)
            guard start < end else { continue }
            append(TerminalText.line(String(text[position..<start])))
            append(TerminalText.line(String(text[start..<end])), .match)
            position = end
        }
        append(TerminalText.line(String(text[position...])))
    }

    /// The last start of a character at or before that byte.
    private static func letter(at byte: Int, of text: String) -> String.Index {
        guard byte > 0 else { return text.startIndex }
        guard let index = text.utf8.index(text.startIndex, offsetBy: byte, limitedBy: text.endIndex) else {
            return text.endIndex
        }
        return index == text.endIndex ? index : text.characterStart(at: index)
    }
}

extension String {
    /// The start of the character that holds `index`.
    fileprivate func characterStart(at index: Index) -> Index {
        if let exact = index.samePosition(in: self) { return exact }
        return indices.last { $0 <= index } ?? startIndex
    }
}
