/// Writes JSON over several lines for a terminal. Strings keep their bytes but for what could steer the terminal.
struct JSONLayout {
    private var result: [UInt8] = []
    private var depth = 0

    static func pretty(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var layout = JSONLayout()
        layout.result.reserveCapacity(bytes.count * 5 / 4)
        layout.read(bytes)
        return layout.result
    }

    private mutating func read(_ bytes: some Collection<UInt8>) {
        var index = bytes.startIndex
        while index != bytes.endIndex {
            let byte = bytes[index]
            index = bytes.index(after: index)
            switch byte {
            case 0x20, 0x09, 0x0A, 0x0D: continue
            case 0x22: index = readString(bytes, from: index)
            case 0x7B, 0x5B:
                result.append(byte)
                depth += 1
                breakLine()
            case 0x7D, 0x5D: close(byte)
            case 0x2C:
                result.append(byte)
                breakLine()
            case 0x3A: result.append(contentsOf: ": ".utf8)
            default: result.append(byte)
            }
        }
    }

    private mutating func close(_ byte: UInt8) {
        depth = max(depth - 1, 0)
        let content = result.lastIndex { $0 != 0x20 && $0 != 0x0A } ?? result.startIndex
        if !result.isEmpty, result[content] == 0x7B || result[content] == 0x5B {
            result.removeSubrange((content + 1)...)
        } else {
            breakLine()
        }
        result.append(byte)
    }

    private mutating func breakLine() {
        result.append(0x0A)
        result.append(contentsOf: repeatElement(0x20, count: depth * 2))
    }

    private mutating func readString<Bytes: Collection<UInt8>>(_ bytes: Bytes, from start: Bytes.Index) -> Bytes.Index {
        var index = start
        var escaped = false
        while index != bytes.endIndex, escaped || bytes[index] != 0x22 {
            escaped = !escaped && bytes[index] == 0x5C
            index = bytes.index(after: index)
        }
        result.append(0x22)
        for scalar in String(decoding: bytes[start..<index], as: UTF8.self).unicodeScalars {
            if TerminalText.isDangerous(scalar) {
                let digits = String(scalar.value, radix: 16)
                result.append(contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
            } else {
                result.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
            }
        }
        result.append(0x22)
        return index == bytes.endIndex ? index : bytes.index(after: index)
    }
}
