import Foundation
import NewsModel
import SearchIndex
import TestSupport
import Testing

@testable import NewsArchive

@Suite final class IndexVersionsTests {
    private let temporary: TemporaryFolder
    private var folder: String { temporary.path }
    private let index: TextIndex
    private let versions = IndexVersions()

    init() throws {
        temporary = try TemporaryFolder()
        index = try TextIndex(directory: temporary.path, schema: IndexSchema(textFields: [.init(name: "body")]))
    }

    private static func version(_ number: Int64, epoch: Int64 = 7) -> CatalogueVersion {
        CatalogueVersion(epoch: epoch, number: number)
    }

    private func add(_ key: UInt64) throws -> IndexSnapshot {
        try index.replace([IndexDocument(key: key, language: "en", texts: [CutText("tide")])])
        return try index.refresh()
    }

    private func count(_ number: Int64, epoch: Int64 = 7) -> Int? {
        versions.snapshot(of: Self.version(number, epoch: epoch)) { index.latest }?.documentCount
    }

    @Test func settledVersionIsTheLatestSnapshotAndNoOtherVersionIsKnown() throws {
        versions.settle(Self.version(1))
        _ = try add(1)
        #expect(count(1) == 1)
        #expect(count(2) == nil)
        #expect(count(1, epoch: 8) == nil)
    }

    @Test func readersOfBothVersionsAreServedWhileAChangeEnds() throws {
        versions.settle(Self.version(1))
        versions.beginChange(latest: index.latest)
        let snapshot = try add(1)
        #expect(count(1) == 0)
        #expect(count(2) == nil)
        versions.offer(snapshot, of: Self.version(2))
        #expect(count(1) == 0)
        #expect(count(2) == 1)
        versions.settle(Self.version(2))
        #expect(count(1) == 0)
        #expect(count(2) == 1)
        versions.forgetFormer()
        #expect(count(1) == nil)
    }

    @Test func versionAfterAFailedChangeIsTheOneBefore() throws {
        versions.settle(Self.version(1))
        versions.beginChange(latest: index.latest)
        versions.offer(try add(1), of: Self.version(2))
        try index.delete(keys: [1])
        try index.refresh()
        versions.settle(Self.version(1))
        #expect(count(1) == 0)
        versions.beginChange(latest: index.latest)
        versions.offer(try add(5), of: Self.version(2))
        versions.settle(Self.version(2))
        #expect(count(2) == 1)
        #expect(count(1) == 0)
    }
}
