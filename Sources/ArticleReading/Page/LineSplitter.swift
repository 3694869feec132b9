/// Cuts text into lines at LF, CR, CRLF, VT, FF, U+0085, U+2028 and U+2029, and drops the blank ones.
struct LineSplitter {
    /// Bytes after which a line goes on as another.
    let lineBytes: Int

    func lines(of text: [UInt8]) -> [PageLine] {
        var lines: [PageLine] = []
        var isAfterBlank = true
        var start = 0
        while start < text.count {
            let (end, next) = lineEnd(in: text, from: start)
            let content = text.trimmed(start..<end)
            if content.isEmpty {
                isAfterBlank = true
            } else {
                append(content, of: text, isAfterBlank: isAfterBlank, to: &lines)
                isAfterBlank = false
            }
            start = next
        }
        return lines
    }

    /// Where the line ends, and where the next one begins.
    func lineEnd(in text: [UInt8], from start: Int) -> (end: Int, next: Int) {
        text.withUnsafeBufferPointer { text in
            var index = start
            while index < text.count {
                let byte = text[index]
                if byte > 0x0D, byte < 0xC2 {
                    index += 1
                    continue
                }
                let length = Self.breakLength(in: text, at: index)
                if length > 0 { return (index, index + length) }
                index += 1
            }
            return (text.count, text.count)
        }
    }

    private static func breakLength(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        func byte(_ distance: Int) -> UInt8 { index + distance < text.count ? text[index + distance] : 0 }
        switch text[index] {
        case 0x0A, 0x0B, 0x0C: return 1
        case 0x0D: return byte(1) == 0x0A ? 2 : 1
        case 0xC2: return byte(1) == 0x85 ? 2 : 0
        case 0xE2: return byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9) ? 3 : 0
        default: return 0
        }
    }

    /// One line, or several where it is longer than the limit, cut at spaces where there are any.
    func append(_ content: Range<Int>, of text: [UInt8], isAfterBlank: Bool, to lines: inout [PageLine]) {
        var start = content.lowerBound
        var isAfterBlank = isAfterBlank
        while content.upperBound - start > lineBytes {
            let cut =
                text.lastSpace(in: start + lineBytes / 2..<start + lineBytes)
                ?? text.scalarStart(atOrBefore: start + lineBytes)
            let part = text.trimmed(start..<cut)
            if !part.isEmpty { lines.append(PageLine(part, isAfterBlank: isAfterBlank)) }
            isAfterBlank = true
            start = cut
        }
        let rest = text.trimmed(start..<content.upperBound)
        if !rest.isEmpty { lines.append(PageLine(rest, isAfterBlank: isAfterBlank)) }
    }
}

extension PageLine {
    init(_ range: Range<Int>, isAfterBlank: Bool) {
        self.init(start: UInt32(range.lowerBound), end: UInt32(range.upperBound), isAfterBlank: isAfterBlank)
    }
}
