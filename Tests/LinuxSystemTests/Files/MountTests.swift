import LinuxSystem
import Testing

@Suite struct MountTests {
    static let mountInfo = """
        21 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw
        30 21 0:25 / /srv/news rw shared:2 master:3 - nfs4 server:/news rw
        31 30 0:26 / /srv/news/two\\040words rw - fuse.sshfs host: rw
        32 21 0:27 / /srv/newspaper rw - tmpfs tmpfs rw
        33 30 0:28 / /srv/news/over rw - ext4 /dev/vdb rw
        34 33 0:29 / /srv/news/over rw - overlay overlay rw
        broken line
        """

    @Test(arguments: [
        ("/", "ext4"), ("/home/a", "ext4"), ("/srv/news", "nfs4"), ("/srv/news/a", "nfs4"),
        ("/srv/newspaper/a", "tmpfs"), ("/srv/newsstand", "ext4"), ("/srv/news/two words/a", "fuse.sshfs"),
        ("/srv/news/over/a", "overlay"),
    ])
    func findsTheMountThatHoldsAPath(path: String, type: String) {
        #expect(Mount.holding(path.utf8, in: Self.mountInfo)?.type == type)
    }

    @Test func tellsTheFileSystemOfADirectory() throws {
        let first = try OwnedDescriptor.openDirectory("/tmp").fileSystem()
        let second = try OwnedDescriptor.openDirectory("/proc").fileSystem()
        #expect(
            try OwnedDescriptor.openDirectory("/tmp/..").openDirectory(named: Array("tmp".utf8)).fileSystem() == first
        )
        #expect(first != second)
    }
}

@Suite struct SystemErrorTests {
    @Test func saysWhatFailedOnWhat() {
        let error = SystemError(call: "open", subject: "/a", errorNumber: 2)
        #expect(error == SystemError(code: .missing, message: "open /a: No such file or directory", errorNumber: 2))
    }
}
