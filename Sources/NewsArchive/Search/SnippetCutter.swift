internal import NewsModel

/// A text from which a snippet is cut: white space becomes one space, an ellipsis stands where text is left out.
struct SnippetCutter {
    private static let ellipsis = Array("…".utf8)

    private let bytes: [UInt8]
    private let words: [Range<Int>]

    init(_ text: String, words: [Range<Int>]) {
        bytes = Array(text.utf8)
        self.words = words
    }

    /// `start` and the marks in bytes of the text; the snippet ends with the last word that begins and ends within `width`.
    func cut(from start: Int, width: Int, marks: [Range<Int>]) -> Snippet {
        let end = end(from: start, width: width)
        var shown: [UInt8] = start > 0 ? Self.ellipsis : []
        var shownMarks: [Range<Int>] = []
        var marks = Self.merged(marks.filter { $0.lowerBound >= start && $0.upperBound <= end })[...]
        var markStart: Int?
        for place in start..<end {
            if marks.first?.lowerBound == place {
                markStart = shown.count
            }
            append(place, to: &shown, from: start)
            if let mark = marks.first, mark.upperBound == place + 1, let begun = markStart {
                shownMarks.append(begun..<shown.count)
                marks.removeFirst()
                markStart = nil
            }
        }
        while shown.last == UInt8(ascii: " ") {
            shown.removeLast()
        }
        if end < bytes.count {
            shown += Self.ellipsis
        }
        return Snippet(text: String(decoding: shown, as: UTF8.self), marks: shownMarks.map { TextSpan($0) })
    }

    private func append(_ place: Int, to shown: inout [UInt8], from start: Int) {
        let byte = bytes[place]
        guard byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) else {
            shown.append(byte)
            return
        }
        if !shown.isEmpty, shown.last != UInt8(ascii: " "), place > start {
            shown.append(UInt8(ascii: " "))
        }
    }

    /// The text's own end where it is near, else after the last whole word with the punctuation that clings to it.
    private func end(from start: Int, width: Int) -> Int {
        let furthest = start + width
        guard furthest < bytes.count else { return bytes.count }
        let last = words.last { $0.lowerBound >= start && $0.upperBound <= furthest }
        guard var end = last?.upperBound else { return wholeCharacter(furthest) }
        let closing: Set<UInt8> = Set(".,;:!?)\"'".utf8)
        while end < bytes.count, closing.contains(bytes[end]) {
            end += 1
        }
        let isAllShown = bytes[end...].allSatisfy { $0 == UInt8(ascii: " ") || (0x09...0x0D).contains($0) }
        return isAllShown ? bytes.count : end
    }

    /// For a word longer than any snippet.
    private func wholeCharacter(_ place: Int) -> Int {
        var place = place
        while place < bytes.count, bytes[place] & 0xC0 == 0x80 {
            place += 1
        }
        return place
    }

    /// Words of scripts without spaces overlap: their marks become one.
    private static func merged(_ marks: [Range<Int>]) -> [Range<Int>] {
        var merged: [Range<Int>] = []
        for mark in marks {
            if let last = merged.last, mark.lowerBound < last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, mark.upperBound)
            } else {
                merged.append(mark)
            }
        }
        return merged
    }
}
