/** What services that print share: HTML becomes PDF/UA. */
package de.guildhall.pdf;
