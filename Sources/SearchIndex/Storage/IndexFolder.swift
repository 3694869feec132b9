internal import LinuxSystem

/// The folder of an index: what its files are called, how they come and go.
///
/// | name | holds |
/// |---|---|
/// | `manifest` | which of the other files make up the index |
/// | `ID.segment`, `ID.patch` | immutable; ID is a number in hexadecimal that is used once |
/// | `damaged/` | what was set aside |
struct IndexFolder: Sendable {
    static let manifestName = "manifest"
    static let freshManifestName = "manifest.new"
    static let damagedName = "damaged"
    /// More are not kept: the oldest go.
    static let maximalDamagedFiles = 8

    let path: String
    let files: any FileLayer

    var manifestPath: String { "\(path)/\(Self.manifestName)" }
    var damagedPath: String { "\(path)/\(Self.damagedName)" }

    static func segmentName(_ id: UInt64) -> String { "\(hexadecimal(id)).segment" }
    static func patchName(_ id: UInt64) -> String { "\(hexadecimal(id)).patch" }

    func path(_ name: String) -> String { "\(path)/\(name)" }

    private static func hexadecimal(_ id: UInt64) -> String {
        let digits = String(id, radix: 16)
        return String(repeating: "0", count: max(0, 8 - digits.count)) + digits
    }

    /// Writes a whole file and syncs it; takes away what was written when that fails.
    func write(_ bytes: [UInt8], name: String) throws(IndexError) {
        let file = try NewFile(path(name), files)
        do throws(IndexError) {
            try file.write(bytes)
            try file.sync()
        } catch {
            removeQuietly(name)
            throw error
        }
    }

    /// What can't be removed now is removed at the next opening.
    func removeQuietly(_ name: String) {
        try? files.remove(path(name))
    }

    /// Puts a file where it does no harm and somebody can look at it; true when it was there.
    @discardableResult
    func setAside(_ name: String) throws(IndexError) -> Bool {
        guard try files.names(in: path).contains(name) else { return false }
        try files.makeFolder(damagedPath)
        let kept = try files.names(in: damagedPath).sorted()
        for old in kept.dropLast(Self.maximalDamagedFiles - 1) {
            try files.remove("\(damagedPath)/\(old)")
        }
        // Numbered, so that the oldest sorts first.
        let last = kept.last.flatMap { UInt64($0.prefix { $0 != "-" }, radix: 16) } ?? 0
        try files.rename(path(name), to: "\(damagedPath)/\(Self.hexadecimal(last + 1))-\(name)")
        return true
    }
}

/// A file that is being written; closed when nobody holds it any more.
final class NewFile {
    let path: String
    private let files: any FileLayer
    private let file: OwnedDescriptor

    init(_ path: String, _ files: any FileLayer) throws(IndexError) {
        self.path = path
        self.files = files
        // What a write that failed could not take away.
        try? files.remove(path)
        file = try files.create(path)
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws(IndexError) {
        try files.write(bytes, to: file, path: path)
    }

    func write(_ bytes: [UInt8]) throws(IndexError) {
        try files.write(bytes, to: file, path: path)
    }

    func sync() throws(IndexError) {
        try files.sync(file, path: path)
    }
}
