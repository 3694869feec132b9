import Glibc
import SystemdJournal
import Testing

@Suite struct JournalTests {
    @Test func knowsItsOwnStreamByDeviceAndInode() throws {
        var ends: [Int32] = [-1, -1]
        try #require(pipe(&ends) == 0)
        defer { ends.forEach { close($0) } }
        var status = stat()
        try #require(fstat(ends[1], &status) == 0)

        #expect(Journal.isStream(ends[1], variable: "\(status.st_dev):\(status.st_ino)"))
        #expect(!Journal.isStream(ends[1], variable: "\(status.st_dev):\(status.st_ino + 1)"))
        #expect(!Journal.isStream(ends[1], variable: "\(status.st_dev + 1):\(status.st_ino)"))
    }

    @Test(arguments: [nil, "", "1", "1:", ":1", "a:b", "1:2:3"])
    func takesAMissingOrBrokenVariableForNoStream(variable: String?) {
        #expect(!Journal.isStream(STDERR_FILENO, variable: variable))
    }

    @Test func takesAClosedDescriptorForNoStream() {
        #expect(!Journal.isStream(-1, variable: "1:2"))
    }

    @Test func refusesARecordWithoutFields() {
        #expect(Journal.send([]) == EINVAL)
    }
}
