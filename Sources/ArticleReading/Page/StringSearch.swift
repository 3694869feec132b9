/// Plain byte search; the standard library's goes by characters and is many times slower.
extension StringProtocol {
    func firstUTF8Range(of needle: StaticString) -> Range<String.Index>? {
        offset(of: needle, fromEnd: false).map { range(at: $0, count: needle.utf8CodeUnitCount) }
    }

    func lastUTF8Range(of needle: StaticString) -> Range<String.Index>? {
        offset(of: needle, fromEnd: true).map { range(at: $0, count: needle.utf8CodeUnitCount) }
    }

    func containsUTF8(_ needle: StaticString) -> Bool {
        offset(of: needle, fromEnd: false) != nil
    }

    private func range(at offset: Int, count: Int) -> Range<String.Index> {
        let start = utf8.index(utf8.startIndex, offsetBy: offset)
        return start..<utf8.index(start, offsetBy: count)
    }

    private func offset(of needle: StaticString, fromEnd: Bool) -> Int? {
        let length = needle.utf8CodeUnitCount
        let found = utf8.withContiguousStorageIfAvailable { text -> Int? in
            needle.withUTF8Buffer { needle in
                guard text.count >= length else { return nil }
                var offset = fromEnd ? text.count - length : 0
                while offset >= 0, offset <= text.count - length {
                    if text[offset] == needle[0], text[offset..<offset + length].elementsEqual(needle) { return offset }
                    offset += fromEnd ? -1 : 1
                }
                return nil
            }
        }
        if let found { return found }
        return String(self).makeNative().offset(of: needle, fromEnd: fromEnd)
    }
}

extension String {
    /// The same text in storage that is contiguous.
    fileprivate func makeNative() -> String {
        var copy = self
        copy.makeContiguousUTF8()
        return copy
    }
}
