/** What happens when something around the product breaks: the machine, the database, the disk, a model. */
package vn.thidua.faults;
