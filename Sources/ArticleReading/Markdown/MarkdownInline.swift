/// Finds what of a Markdown line is text: link targets, images, emphasis marks, code marks and escapes are left out.
struct MarkdownInline {
    let source: [UInt8]

    /// Open brackets that are remembered; more are text.
    private static let openBrackets = 64
    private static let targetBytes = 2000

    /// The parts of `line` that stay, ascending.
    func kept(in line: Range<Int>) -> [Range<Int>] {
        var kept: [Range<Int>] = []
        var start = line.lowerBound
        for cut in cuts(in: line) {
            if cut.lowerBound > start { kept.append(start..<cut.lowerBound) }
            start = max(start, cut.upperBound)
        }
        if start < line.upperBound { kept.append(start..<line.upperBound) }
        return kept
    }

    private func cuts(in line: Range<Int>) -> [Range<Int>] {
        var cuts: [Range<Int>] = []
        var open: [Int] = []
        var index = line.lowerBound
        while index < line.upperBound {
            let byte = source[index]
            switch byte {
            case UInt8(ascii: "\\") where index + 1 < line.upperBound && Self.isMark(source[index + 1]):
                cuts.append(index..<index + 1)
                index += 1
            case UInt8(ascii: "["):
                if open.count == Self.openBrackets { open.removeAll() }
                open.append(index)
            case UInt8(ascii: "]"):
                if let start = open.popLast(), let end = targetEnd(after: index, in: line) {
                    cuts.append(contentsOf: link(from: start, to: index, end: end, in: line))
                    index = end - 1
                }
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "~"):
                let end = runEnd(of: byte, from: index, in: line)
                if isEmphasis(index..<end, mark: byte, in: line) { cuts.append(index..<end) }
                index = end - 1
            default: break
            }
            index += 1
        }
        return cuts.sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
    }

    private func link(from start: Int, to close: Int, end: Int, in line: Range<Int>) -> [Range<Int>] {
        if start > line.lowerBound, source[start - 1] == UInt8(ascii: "!") { return [start - 1..<end] }
        return [start..<start + 1, close..<end]
    }

    /// Where "(target)" or "[reference]" after a closing bracket ends.
    private func targetEnd(after close: Int, in line: Range<Int>) -> Int? {
        guard close + 1 < line.upperBound else { return nil }
        let isReference = source[close + 1] == UInt8(ascii: "[")
        guard isReference || source[close + 1] == UInt8(ascii: "(") else { return nil }
        let last = isReference ? UInt8(ascii: "]") : UInt8(ascii: ")")
        var depth = 0
        for index in close + 2..<max(close + 2, min(line.upperBound, close + Self.targetBytes)) {
            switch source[index] {
            case UInt8(ascii: "("): depth += 1
            case last where depth <= 0: return index + 1
            case UInt8(ascii: ")"): depth -= 1
            case UInt8(ascii: "["), UInt8(ascii: "]"): return nil
            default: break
            }
        }
        return nil
    }

    private func runEnd(of mark: UInt8, from start: Int, in line: Range<Int>) -> Int {
        var end = start
        while end < line.upperBound, source[end] == mark { end += 1 }
        return end
    }

    /// Marks next to a word; underscores and tildes within a word are text.
    private func isEmphasis(_ run: Range<Int>, mark: UInt8, in line: Range<Int>) -> Bool {
        let before = run.lowerBound > line.lowerBound ? source[run.lowerBound - 1] : 0x20
        let after = run.upperBound < line.upperBound ? source[run.upperBound] : 0x20
        if before <= 0x20, after <= 0x20 { return false }
        switch mark {
        case UInt8(ascii: "`"): return true
        case UInt8(ascii: "~"): return run.count == 2
        case UInt8(ascii: "_"):
            return run.count <= 3 && !(PhraseFinder.isWordByte(before) && PhraseFinder.isWordByte(after))
        default: return run.count <= 3
        }
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        "\\`*_{}[]()#+-.!|<>~\"'".utf8.contains(byte)
    }
}
