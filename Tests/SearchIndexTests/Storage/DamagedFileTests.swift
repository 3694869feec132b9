import Foundation
import TestSupport
import Testing

@testable import SearchIndex

/// What opening makes of files that are not what was written.
@Suite struct DamagedFileTests {
    enum Damage: String, CaseIterable {
        case flippedBit, cutShort, emptied, missing, exchangedForOlder, lengthened
    }

    private let folder: TemporaryFolder
    private var model = IndexModel()
    private var older: [String: Data] = [:]

    private static func open(_ path: String) throws -> TextIndex {
        var options = TextIndex.Options()
        options.mergesInline = true
        options.verifiesAfterOpening = false
        return try TextIndex(directory: path, schema: IndexModel.schema, options: options)
    }

    /// Some segments and patches.
    init() throws {
        folder = try TemporaryFolder()
        var random = RandomDocuments(seed: 5)
        let index = try Self.open(folder.path)
        for commit in 0..<5 {
            for key in 0..<20 {
                let document = random.document(UInt64(commit * 15 + key))
                try index.replace([document])
                model.replace(document)
            }
            for _ in 0..<4 {
                let change = random.change(UInt64(random.number(0..<20)))
                try index.update([change])
                model.update(change)
            }
            try index.commit(tag: "\(commit)")
            if commit == 3 {
                for name in try Self.names(folder.path) {
                    older[name] = try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/\(name)"))
                }
            }
        }
        try index.close()
    }

    private static func names(_ path: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path).filter { $0 != "damaged" }.sorted()
    }

    private func copy() throws -> TemporaryFolder {
        let copy = try TemporaryFolder()
        for name in try Self.names(folder.path) {
            try FileManager.default.copyItem(atPath: "\(folder.path)/\(name)", toPath: "\(copy.path)/\(name)")
        }
        return copy
    }

    /// False where the damage changes nothing.
    private func damage(_ path: String, _ damage: Damage, _ random: inout RandomDocuments) throws -> Bool {
        let url = URL(fileURLWithPath: path)
        var data = try Data(contentsOf: url)
        switch damage {
        case .flippedBit: data[random.number(0..<data.count)] ^= 1 << UInt8(random.number(0..<8))
        case .cutShort: data = data.prefix(random.number(1..<data.count))
        case .emptied: data = Data()
        case .lengthened: data.append(contentsOf: [0, 0, 0])
        case .missing:
            try FileManager.default.removeItem(at: url)
            return true
        case .exchangedForOlder:
            // Another file of the same kind, whose own checksums are right.
            let kind = url.pathExtension
            let others = older.filter { URL(fileURLWithPath: $0.key).pathExtension == kind }.sorted { $0.key < $1.key }
            guard let other = others.first(where: { $0.value != data })?.value else { return false }
            data = other
        }
        try data.write(to: url)
        return true
    }

    @Test(arguments: Damage.allCases, 0..<6) func isNoticedAndNeverServed(damage: Damage, seed: Int) throws {
        var random = RandomDocuments(seed: UInt64(seed))
        for name in try Self.names(folder.path) {
            let copy = try copy()
            guard try self.damage("\(copy.path)/\(name)", damage, &random) else { continue }
            let index = try Self.open(copy.path)
            if name == "manifest", damage == .exchangedForOlder {
                // An older state, of which the caller learns by its tag.
                #expect(index.committedTag == "3")
                continue
            }
            // A flipped bit in a page is found when the page is first used, or by looking for it.
            let problems = index.problems()
            #expect(index.lostDocuments || !problems.isEmpty, "\(name) \(damage)")
            if index.lostDocuments {
                #expect(!index.openingNotes.isEmpty)
                try compareWhatIsLeft(of: index)
            }
        }
    }

    /// Nothing but what was committed last, in its last state.
    private func compareWhatIsLeft(of index: TextIndex) throws {
        let snapshot = try index.refresh()
        for (key, document) in try IndexModel.documents(of: snapshot) {
            #expect(document == model.documents[key])
        }
    }

    @Test func damageMetWhileSearchingTakesTheSegmentOut() throws {
        let copy = try copy()
        let name = try #require(try Self.names(copy.path).first { $0.hasSuffix(".segment") })
        let index = try Self.open(copy.path)
        let before = index.latest.segments.count
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: "\(copy.path)/\(name)"))
        try file.seek(toOffset: 100)
        let byte = try #require(try file.read(upToCount: 1)?.first)
        try file.seek(toOffset: 100)
        try file.write(contentsOf: Data([byte ^ 4]))
        try file.close()
        index.scrub()
        let snapshot = try index.refresh()
        #expect(snapshot.segments.count == before - 1)
        #expect(index.lostDocuments)
        try compareWhatIsLeft(of: index)
        try index.commit(tag: "after")
        #expect(try Self.names(copy.path + "/damaged").count == 1)
        try index.close()
        let reopened = try Self.open(copy.path)
        #expect(reopened.openingNotes == [])
        #expect(reopened.lostDocuments)
        #expect(reopened.problems() == [])
        reopened.confirmComplete()
        try reopened.commit(tag: "complete")
        try reopened.close()
        #expect(try !Self.open(copy.path).lostDocuments)
    }

    @Test func keepsOnlySomeDamagedFiles() throws {
        let copy = try copy()
        for _ in 0..<20 {
            let url = URL(fileURLWithPath: "\(copy.path)/manifest")
            try Data([1, 2, 3]).write(to: url)
            _ = try Self.open(copy.path)
        }
        #expect(try Self.names(copy.path + "/damaged").count == IndexFolder.maximalDamagedFiles)
    }

    @Test func beginsAnewForAnotherSchema() throws {
        let copy = try copy()
        var schema = IndexModel.schema
        schema.textFields[0].weight = 7
        let index = try TextIndex(directory: copy.path, schema: schema)
        #expect(index.latest.documentCount == 0)
        #expect(index.lostDocuments)
        #expect(index.openingNotes.count == 1)
    }

    @Test func removesWhatACrashLeft() throws {
        let copy = try copy()
        let before = try Self.names(copy.path)
        for name in ["000000ff.segment", "00000100.patch", "manifest.new"] {
            try Data([1]).write(to: URL(fileURLWithPath: "\(copy.path)/\(name)"))
        }
        let index = try Self.open(copy.path)
        #expect(try Self.names(copy.path) == before)
        #expect(index.openingNotes == [])
        #expect(try IndexModel.documents(of: index.latest) == model.documents)
    }
}
