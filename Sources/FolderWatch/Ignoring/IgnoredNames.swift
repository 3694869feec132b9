/// Names that are never news: hidden ones, and those that editors, downloads and file servers use for work in progress.
enum IgnoredNames {
    /// The file with further rules, at the root or in any folder.
    static let rulesFile = Array(".newsdignore".utf8)

    private static let endings = ["~", ".tmp", ".part", ".crdownload", ".filepart", ".swp", ".swx"].map {
        Array($0.utf8)
    }
    /// vim's probe, Synology's thumbnails, macOS archives' second half.
    private static let names: Set<[UInt8]> = ["4913", "@eaDir", "__MACOSX"].reduce(into: []) {
        $0.insert(Array($1.utf8))
    }

    /// Why a file or directory of this name is not read; nil when it is.
    static func reason(toIgnore name: [UInt8]) -> String? {
        if name.first == UInt8(ascii: ".") { return "hidden" }
        return isTemporary(name) ? "temporary name" : nil
    }

    private static func isTemporary(_ name: [UInt8]) -> Bool {
        let hash = UInt8(ascii: "#")
        if name.count > 1, name.first == hash, name.last == hash { return true }
        if endings.contains(where: { hasEnding(name, $0) }) { return true }
        return names.contains(name)
    }

    /// Without regard to the case of ASCII letters.
    private static func hasEnding(_ name: [UInt8], _ ending: [UInt8]) -> Bool {
        guard name.count >= ending.count else { return false }
        return zip(name.suffix(ending.count), ending).allSatisfy { byte, wanted in
            byte == wanted || (byte | 0x20 == wanted && (0x41...0x5A).contains(byte))
        }
    }
}
