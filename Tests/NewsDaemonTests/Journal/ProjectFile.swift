import Foundation

/// A file of the checkout that these tests were built from.
func projectFile(_ path: String) throws -> String {
    let tests = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    let root = (0..<4).reduce(tests) { url, _ in url.deletingLastPathComponent() }
    return try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
}
