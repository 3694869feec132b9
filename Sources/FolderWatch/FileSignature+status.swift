package import LinuxSystem
package import NewsModel

extension FileSignature {
    package init(_ status: FileStatus) {
        self.init(inode: status.inode, size: status.size, modified: status.modified, changed: status.changed)
    }
}
